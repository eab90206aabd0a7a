package dk.fortaler.businesscase.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseNavigation {
    @Bean
    NavigationEntry businessCaseEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "businesscase.nav", "briefcase", "/business-case", 11, false, SignedIn::manages);
    }
}
