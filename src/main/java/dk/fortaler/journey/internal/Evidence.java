package dk.fortaler.journey.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the data say about how far the launch has come. */
public record Evidence(
        Management management,
        Asked asked,
        Goals goals,
        Choice choice,
        Frames frames,
        Learnt learnt,
        Club club,
        Running running) {
    /** Days after which newcomers are a wave of their own, not the rest of the first. A rule of thumb of ours. */
    public static final int A_WAVE = 14;

    /** As far as shares are counted: beyond that their number changes nothing, and counting them all takes long. */
    public static final int MANY = 1_000;

    /** Of an organisation with nobody but its founder. */
    public static final Evidence NOTHING = new Evidence(
            new Management(0, 0, 0, 0, 0, 0, null, null, 0, null, false),
            new Asked(null, null, null, 0, 0, 0, 0),
            new Goals(0, 0, 0, 0),
            new Choice(0, 0, null),
            new Frames(0, false, 0, 0),
            new Learnt(0, false, 0, 0, 0),
            new Club(0, 0, null, 0, 0),
            new Running(1, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0));

    /**
     * @param cases business cases
     * @param sent executives who were asked
     * @param approved who said yes last
     * @param declined who said no last
     * @param questions what was asked last and nobody has replied to
     * @param waiting who were asked and have it in their hands: no answer since it was sent, or a reply to their question
     * @param newest the case to go on with
     * @param agreed the case that was said yes to last, of those whose yes still counts
     * @param agreedVersion of that case, which was said yes to
     * @param asked the case in which a question waits longest
     * @param ready whether the newest case has a version that was not sent yet
     */
    public record Management(
            long cases,
            long sent,
            long approved,
            long declined,
            long questions,
            long waiting,
            @Nullable UUID newest,
            @Nullable UUID agreed,
            int agreedVersion,
            @Nullable UUID asked,
            boolean ready) {}

    /**
     * @param draft a survey that is being made
     * @param open one that can be answered
     * @param closed the newest that is closed
     * @param closedCount how many are closed
     * @param invited by a link of their own to the open survey, or else to the closed one
     * @param answered how many of those: at least that many, in whole groups, while it is open; 0 where that may not be told
     * @param answers to the newest closed one, as far as that may be told; 0 where it may not
     */
    public record Asked(
            @Nullable UUID draft,
            @Nullable UUID open,
            @Nullable UUID closed,
            long closedCount,
            long invited,
            long answered,
            long answers) {}

    /**
     * @param open goals of the organisation, its programmes, departments and groups whose last day is not past
     * @param reached of those, ever
     * @param purposes that the open ones serve
     * @param told contacts and dialogues of the weeks that are out
     */
    public record Goals(long open, long reached, long purposes, long told) {}

    /**
     * @param programmes that run
     * @param decided of those, which have decided on their networks
     * @param undecided one that has not
     */
    public record Choice(
            long programmes, long decided, @Nullable UUID undecided) {}

    /**
     * @param edition of the guidelines that holds; 0 for none
     * @param drafted whether another is being written
     * @param ambassadors who are asked to read it
     * @param read of those, who said that they have
     */
    public record Frames(int edition, boolean drafted, long ambassadors, long read) {}

    /**
     * @param courses that can be taken
     * @param drafted whether one is being made
     * @param ambassadors who are there now
     * @param taking of those, who were given a course
     * @param finished of those, who have finished one
     */
    public record Learnt(long courses, boolean drafted, long ambassadors, long taking, long finished) {}

    /**
     * @param asked people who were asked to take part in something, whatever they said
     * @param applied applications to a call that wait for an answer
     * @param appliedIn a programme where they wait
     * @param cohorts of programmes that run
     * @param rules for newcomers and movers that are on
     */
    public record Club(long asked, long applied, @Nullable UUID appliedIn, long cohorts, long rules) {}

    /**
     * @param people active in the organisation
     * @param programmes that run and have members
     * @param members of those, each once
     * @param departments that those come from
     * @param later of those, who joined {@value #A_WAVE} days or more after the first
     * @param empty a programme that runs and has nobody in it
     * @param sources that are read
     * @param live items that can be shared now
     * @param sharers who posted in the last seven days
     * @param shares that were posted, ever, counted up to {@value #MANY}
     * @param clicks of humans in programmes, ever
     * @param applied who asked to take part and have no answer
     */
    public record Running(
            long people,
            long programmes,
            long members,
            long departments,
            long later,
            @Nullable UUID empty,
            long sources,
            long live,
            long sharers,
            long shares,
            long clicks,
            long applied) {}
}
