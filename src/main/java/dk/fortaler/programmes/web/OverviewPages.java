package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.tenancy.OrganisationDays;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import dk.fortaler.programmes.ChosenNetworks;
import dk.fortaler.programmes.GoalsOfProgramme;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Tailored;
import dk.fortaler.programmes.Tailoring;
import dk.fortaler.programmes.calls.Call;
import dk.fortaler.programmes.calls.Calls;
import dk.fortaler.programmes.calls.ReadApplications;
import dk.fortaler.programmes.cohorts.Cohort;
import dk.fortaler.programmes.cohorts.Cohorts;
import dk.fortaler.programmes.joining.AskPeople;
import dk.fortaler.programmes.web.OverviewView.Todo;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A programme at a glance, and the next thing to do for it. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class OverviewPages {
    private final Reading reading;

    OverviewPages(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/programmes/{id}")
    View overview(@PathVariable UUID id, SignedIn me) {
        return JteView.of("programmes/overview", reading.read(new ProgrammeId(id), me.language()));
    }

    /** How people come in, who has, and what has come of it. */
    @Component
    @Transactional(readOnly = true)
    static class Incoming {
        private final Calls calls;
        private final Cohorts cohorts;
        private final ReadApplications applications;
        private final AskPeople asking;
        private final GoalsOfProgramme goals;
        private final OrganisationDays days;

        Incoming(
                Calls calls,
                Cohorts cohorts,
                ReadApplications applications,
                AskPeople asking,
                GoalsOfProgramme goals,
                OrganisationDays days) {
            this.calls = calls;
            this.cohorts = cohorts;
            this.applications = applications;
            this.asking = asking;
            this.goals = goals;
            this.days = days;
        }

        record Found(
                Call call,
                @Nullable Cohort next,
                List<Cohort> cohorts,
                long applications,
                long asked,
                List<GoalsOfProgramme.Goal> goals,
                String addGoal) {}

        Found of(ProgrammeId programme) {
            LocalDate today = days.today();
            List<Cohort> all = cohorts.of(programme);
            return new Found(
                    calls.of(programme),
                    all.stream()
                            .filter(cohort -> !cohort.startsOn().isBefore(today))
                            .findFirst()
                            .orElse(null),
                    all,
                    applications.countNew(programme),
                    asking.countAsked(programme),
                    goals.open(programme),
                    goals.addAddress(programme));
        }
    }

    /** Gathers it in one transaction. */
    @Component
    @Transactional(readOnly = true)
    static class Reading {
        private final Programmes programmes;
        private final Tailoring tailoring;
        private final ChosenNetworks networks;
        private final Departments departments;
        private final CourseChoice courses;
        private final Incoming incoming;

        Reading(
                Programmes programmes,
                Tailoring tailoring,
                ChosenNetworks networks,
                Departments departments,
                CourseChoice courses,
                Incoming incoming) {
            this.programmes = programmes;
            this.tailoring = tailoring;
            this.networks = networks;
            this.departments = departments;
            this.courses = courses;
            this.incoming = incoming;
        }

        OverviewView read(ProgrammeId id, Language language) {
            Programme programme = programmes.find(id).orElseThrow(Missing::new);
            Tailored tailored = tailoring.of(id);
            Incoming.Found found = incoming.of(id);
            boolean decided = networks.decided().contains(id);
            return new OverviewView(
                    programme,
                    tailored,
                    networks.of(id),
                    decided,
                    path(tailored.department()),
                    courses.title(tailored.course(), language),
                    found.call(),
                    found.next(),
                    found.cohorts(),
                    found.applications(),
                    found.asked(),
                    found.goals(),
                    found.addGoal(),
                    todo(programme, tailored, decided, found, programmes.hasStories(id)));
        }

        private String path(@Nullable DepartmentId department) {
            return department == null ? "" : departments.paths().getOrDefault(department, "");
        }

        private static Todo todo(
                Programme programme, Tailored tailored, boolean decided, Incoming.Found found, boolean stories) {
            Map<Todo, Boolean> wanted = new EnumMap<>(Map.of(
                    Todo.READ,
                    found.applications() > 0,
                    Todo.DESCRIBE,
                    tailored.aims().isEmpty(),
                    Todo.NETWORKS,
                    !decided,
                    Todo.STORY,
                    !stories,
                    Todo.ASK,
                    programme.members() == 0 && found.asked() == 0,
                    Todo.CALL,
                    found.call().state() == Call.State.CLOSED));
            return wanted.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Todo.SHARE);
        }
    }
}
