package dk.fortaler.journey.web;

import dk.fortaler.journey.internal.ReadMap;
import dk.fortaler.journey.internal.Timeline;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.JteView;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The map, and what happened on the way. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class LaunchPages {
    private static final int LATELY = 6;
    private static final int ALL = 200;

    private final ReadMap map;
    private final Timeline timeline;

    LaunchPages(ReadMap map, Timeline timeline) {
        this.map = map;
        this.timeline = timeline;
    }

    @Bean
    static NavigationEntry launchEntry() {
        return new NavigationEntry(Group.PROGRAMME, "journey.nav", "map-2", "/launch", 5, true, SignedIn::manages);
    }

    @GetMapping("/launch")
    View map(SignedIn me) {
        return JteView.of(
                "journey/launch", new LaunchView(map.now(me.zone()), timeline.newest(me.zone(), danish(me), LATELY)));
    }

    @GetMapping("/launch/timeline")
    View timeline(SignedIn me) {
        return JteView.of("journey/timeline", new TimelineView(timeline.newest(me.zone(), danish(me), ALL)));
    }

    private static boolean danish(SignedIn me) {
        return me.language() == Language.DA;
    }
}
