package dk.fortaler.programmes;

import dk.fortaler.web.Page;
import java.util.List;

/** The module that follows goals answers here, as a bean: a programme's page shows how far it has come, and a copy takes them along. */
public interface GoalsOfProgramme {
    /** Those that are not closed, the soonest deadline first. */
    List<Goal> open(ProgrammeId programme);

    /** How many those are. */
    long count(ProgrammeId programme);

    /** The page on which another is set. */
    String addAddress(ProgrammeId programme);

    /** A goal, in the reader's language. */
    interface Goal {
        String name(Page page);

        /** How it does, with numbers. */
        String sentence(Page page);

        /** Of the way: 0 to 100. */
        int percent();

        /** Whether it came with a copy, and nobody has looked it over. */
        boolean toLookOver();

        String address();
    }
}
