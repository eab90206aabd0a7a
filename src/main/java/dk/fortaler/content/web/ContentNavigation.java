package dk.fortaler.content.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentNavigation {
    @Bean
    NavigationEntry contentEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "content.title", "article", "/content", 30, true, SignedIn::manages);
    }
}
