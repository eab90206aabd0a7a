package dk.fortaler.survey.web;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveyNavigation {
    @Bean
    NavigationEntry surveyEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "survey.nav", "message-question", "/surveys", 12, false, SignedIn::manages);
    }
}
