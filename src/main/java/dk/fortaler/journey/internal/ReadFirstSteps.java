package dk.fortaler.journey.internal;

import dk.fortaler.academy.Learning;
import dk.fortaler.academy.Learning.Progress;
import dk.fortaler.academy.ProfileChecks;
import dk.fortaler.academy.ProfileChecks.Check;
import dk.fortaler.journey.internal.FirstStep.Kind;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.ChosenNetworks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a person's first steps from what is in the data; nothing is ticked by hand. */
@Component
@Transactional(readOnly = true)
public class ReadFirstSteps {
    /** What is asked on every visit of the front page, so in one statement. */
    private static final String FACTS = """
            select exists (select from programme_member m
                           join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id
                                           and p.state = 'active'
                           where m.person_id = :person and m.left_at is null) as takes_part,
                   exists (select from programme_invitation i
                           join programme p on p.organisation_id = i.organisation_id and p.id = i.programme_id
                                           and p.state = 'active'
                           where i.person_id = :person and i.state = 'open' and i.expires_at > :now) as invited,
                   exists (select from guideline_edition) as has_guidelines,
                   exists (select from guideline_edition e
                           where e.asks and e.number > coalesce((select max(number) from guideline_acknowledgement
                                                                 where person_id = :person), 0)) as asks,
                   exists (select from academy_enrolment e join academy_course c on c.organisation_id = e.organisation_id
                                                                                and c.id = e.course_id
                           where e.person_id = :person and c.version > 0
                             and (c.archived_at is null or e.begun_at is not null)) as has_course,
                   exists (select from academy_enrolment where person_id = :person and finished_at is not null) as learnt,
                   exists (select from share s
                           left join link_total t on t.organisation_id = s.organisation_id and t.link_id = s.link_id
                           where s.person_id = :person and is_posted(s.state, t.human)) as shared,
                   exists (select from academy_profile_tick where person_id = :person) as ticked,
                   exists (select from programme_member m
                           join publication pub on pub.organisation_id = m.organisation_id
                                               and pub.programme_id = m.programme_id
                           where m.person_id = :person and m.left_at is null
                             and is_live(pub.publish_at, pub.expires_at, pub.withdrawn_at, pub.held, :now)) as stories,
                   (select min(c.starts_on) from cohort c
                    where c.starts_on >= :today
                      and (c.id in (select cohort_id from programme_member where person_id = :person and left_at is null)
                           or c.id in (select cohort_id from programme_invitation
                                       where person_id = :person and state = 'open' and expires_at > :now))) as starts
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Learning learning;
    private final ProfileChecks checks;
    private final ChosenNetworks chosen;
    private final OrganisationDays days;

    ReadFirstSteps(
            JdbcClient jdbc,
            Clock clock,
            Learning learning,
            ProfileChecks checks,
            ChosenNetworks chosen,
            OrganisationDays days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.learning = learning;
        this.checks = checks;
        this.chosen = chosen;
        this.days = days;
    }

    private record Facts(
            boolean takesPart,
            boolean invited,
            boolean hasGuidelines,
            boolean asks,
            boolean hasCourse,
            boolean learnt,
            boolean shared,
            boolean ticked,
            boolean stories,
            @Nullable LocalDate starts) {

        /** @param profile whether it is in order; asked only where it matters */
        private @Nullable Kind next(BooleanSupplier profile) {
            if (asks) {
                return Kind.GUIDELINES;
            }
            if (hasCourse && !learnt) {
                return Kind.COURSE;
            }
            if (!ticked || !profile.getAsBoolean()) {
                return Kind.PROFILE;
            }
            return shared ? null : Kind.SHARE;
        }
    }

    public FirstSteps of(PersonId person) {
        Facts facts = facts(person);
        List<FirstStep> steps = new ArrayList<>();
        steps.add(FirstStep.of(Kind.CLUB, facts.takesPart(), "/club").on(facts.starts()));
        if (facts.hasGuidelines()) {
            steps.add(FirstStep.of(Kind.GUIDELINES, !facts.asks(), "/guidelines"));
        }
        if (facts.hasCourse()) {
            steps.add(course(person, facts.learnt()));
        }
        steps.add(profile(person));
        steps.add(FirstStep.of(Kind.SHARE, facts.shared(), "/feed"));
        return new FirstSteps(steps, facts.invited(), facts.stories());
    }

    /**
     * What a person who takes part in something has before them, for pages that only point at it: the same as {@link #of}
     * says, in as few statements as that takes. Nothing for whoever takes part in nothing.
     */
    public Optional<Kind> pending(PersonId person) {
        Facts facts = facts(person);
        return facts.takesPart()
                ? Optional.ofNullable(facts.next(() -> profile(person).isDone()))
                : Optional.empty();
    }

    private Facts facts(PersonId person) {
        return jdbc.sql(FACTS)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", days.today())
                .query((row, number) -> new Facts(
                        row.getBoolean("takes_part"),
                        row.getBoolean("invited"),
                        row.getBoolean("has_guidelines"),
                        row.getBoolean("asks"),
                        row.getBoolean("has_course"),
                        row.getBoolean("learnt"),
                        row.getBoolean("shared"),
                        row.getBoolean("ticked"),
                        row.getBoolean("stories"),
                        row.getObject("starts", LocalDate.class)))
                .single();
    }

    /** One course is enough; further ones are no first step. */
    private FirstStep course(PersonId person, boolean learnt) {
        Optional<Progress> next = learnt
                ? Optional.empty()
                : learning.progressOf(person).stream()
                        .filter(progress -> !progress.isFinished())
                        .findFirst();
        return next.map(progress -> FirstStep.of(
                                Kind.COURSE,
                                false,
                                progress.done(),
                                progress.of(),
                                "/academy/" + progress.course().value())
                        .on(progress.due()))
                .orElseGet(() -> FirstStep.of(Kind.COURSE, learnt, "/academy"));
    }

    /** Where one network is in order, there is a place to share from. */
    private FirstStep profile(PersonId person) {
        List<Check> all = checks.of(person, networksOf(person));
        Optional<Check> best = all.stream().max(Comparator.comparingInt(check -> 1000 * check.ticked() / check.of()));
        return best.map(check ->
                        FirstStep.of(Kind.PROFILE, check.complete(), check.ticked(), check.of(), "/academy/profile"))
                .orElseGet(() -> FirstStep.of(Kind.PROFILE, false, "/academy/profile"));
    }

    private Set<Network> networksOf(PersonId person) {
        Set<Network> networks = chosen.ofMember(person);
        return networks.isEmpty() ? EnumSet.allOf(Network.class) : networks;
    }
}
