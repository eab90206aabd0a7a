package dk.fortaler.journey.web;

import dk.fortaler.goals.ChosenPurposes;
import dk.fortaler.journey.internal.KnownPlaces;
import dk.fortaler.networks.Aim;
import dk.fortaler.people.Departments;
import dk.fortaler.programmes.StartingPlace;
import dk.fortaler.web.JteView;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Proposes the department to begin in, with reasons. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class StartWherePages {
    private static final int SHOWN = 30;

    private final KnownPlaces places;
    private final ChosenPurposes purposes;
    private final Departments departments;

    StartWherePages(KnownPlaces places, ChosenPurposes purposes, Departments departments) {
        this.places = places;
        this.purposes = purposes;
        this.departments = departments;
    }

    @GetMapping("/launch/start-where")
    View page() {
        Set<Aim> aims = purposes.all().stream()
                .flatMap(purpose -> Aim.of(purpose.key()).stream())
                .collect(Collectors.toSet());
        return JteView.of(
                "journey/start-where",
                new StartWhereView(
                        StartingPlace.rank(places.all()).stream().limit(SHOWN).toList(),
                        places.surveyed(),
                        aims,
                        departments.paths()));
    }
}
