package dk.fortaler.programmes.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeNavigation {
    @Bean
    NavigationEntry programmesEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "programmes.title", "flag", "/programmes", 15, false, SignedIn::manages);
    }
}
