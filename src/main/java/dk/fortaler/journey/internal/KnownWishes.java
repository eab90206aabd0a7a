package dk.fortaler.journey.internal;

import dk.fortaler.goals.ChosenPurposes;
import dk.fortaler.goals.Purpose;
import dk.fortaler.networks.Aim;
import dk.fortaler.networks.Habits;
import dk.fortaler.networks.Network;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Tailoring;
import dk.fortaler.survey.LatestSurvey;
import dk.fortaler.survey.SurveyFindings;
import dk.fortaler.survey.SurveyFindings.DepartmentInterest;
import dk.fortaler.survey.SurveyFindings.NetworkFinding;
import dk.fortaler.survey.SurveyFindings.Part;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other steps have found for the choice of networks and for the start: purposes from the goals, habits and wishes from
 * the survey. Of the survey only what it shows itself.
 */
@Component
@Transactional(readOnly = true)
public class KnownWishes {
    private static final int KEENEST = 3;

    private final ChosenPurposes purposes;
    private final LatestSurvey survey;
    private final Tailoring tailoring;
    private final JdbcClient jdbc;

    KnownWishes(ChosenPurposes purposes, LatestSurvey survey, Tailoring tailoring, JdbcClient jdbc) {
        this.tailoring = tailoring;
        this.purposes = purposes;
        this.survey = survey;
        this.jdbc = jdbc;
    }

    /** What the programme's own goals are for, or else what it is cut to, or else what the organisation's goals are for. */
    public Set<Aim> aims(ProgrammeId programme) {
        Set<Aim> own = aims(purposes.ofProgramme(programme));
        if (!own.isEmpty()) {
            return own;
        }
        Set<Aim> tailored = tailoring.of(programme).aims();
        return tailored.isEmpty() ? aims(purposes.all()) : tailored;
    }

    private static Set<Aim> aims(Set<Purpose> purposes) {
        return purposes.stream()
                .flatMap(purpose -> Aim.of(purpose.key()).stream())
                .collect(Collectors.toSet());
    }

    /** What the newest survey tells of the networks. */
    public Habits habits() {
        return survey.findings()
                .map(findings -> new Habits(
                        known(findings, NetworkFinding::used),
                        known(findings, NetworkFinding::professional),
                        known(findings, NetworkFinding::wanted)))
                .orElse(Habits.UNKNOWN);
    }

    /** Where most would like to take part, the keenest first. */
    public List<Eager> eager() {
        return survey.findings().map(this::eager).orElse(List.of());
    }

    private List<Eager> eager(SurveyFindings findings) {
        Map<UUID, String> names = names();
        return findings.departments().stream()
                .filter(group ->
                        group.interest().yes() > 0 && !group.departments().isEmpty())
                .sorted(Comparator.comparingDouble(group -> -group.interest().share()))
                .map(group -> new Eager(
                        name(group, names),
                        group.interest().yes(),
                        group.interest().answers()))
                .filter(group -> !group.department().isEmpty())
                .limit(KEENEST)
                .toList();
    }

    /** Departments that the survey never tells apart are named together. */
    private static String name(DepartmentInterest group, Map<UUID, String> names) {
        return group.departments().stream()
                .map(DepartmentId::value)
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from department").query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return names;
    }

    private static Map<Network, Double> known(SurveyFindings findings, Function<NetworkFinding, Part> which) {
        Map<Network, Double> shares = new EnumMap<>(Network.class);
        for (NetworkFinding finding : findings.networks()) {
            Part part = which.apply(finding);
            if (part.isKnown()) {
                shares.put(finding.network(), Math.clamp(part.share(), 0, 1));
            }
        }
        return shares;
    }
}
