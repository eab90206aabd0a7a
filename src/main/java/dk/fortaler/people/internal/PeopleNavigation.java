package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {
    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry(Group.SET_UP, "people.title", "users", "/people", 60, false, SignedIn::manages);
    }
}
