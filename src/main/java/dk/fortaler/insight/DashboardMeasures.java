package dk.fortaler.insight;

import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.web.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * Which measures a programme's results show first, and what they are to become: whoever sets goals tells. Where nobody does,
 * the figures stand in their usual order.
 */
public interface DashboardMeasures {
    /** The most important first. */
    List<Chosen> ofProgramme(ProgrammeId programme, LocalDate today);

    /** A measure with a target, in the words of a reader. */
    interface Chosen {
        /** Which of our own figures it counts ({@code shares}, {@code clicks}, {@code reach}); empty where none. */
        String figure();

        /** What is counted. */
        String title(Page page);

        /** What the goal is called. */
        String name(Page page);

        String value(Page page);

        String target(Page page);

        /** How much of the way it is, 0 to 100. */
        int percent();

        /** How it does, in a sentence. */
        String sentence(Page page);

        /** Of its own page. */
        String address();
    }
}
