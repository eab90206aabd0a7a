package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.NavigationEntry;
import dk.fortaler.web.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One entry for everybody: to the organisation's conversions, or to one's own. */
@Configuration(proxyBeanMethods = false)
class ConversionNavigation {
    private static final int ORDER = 35;

    @Bean
    NavigationEntry conversionsEntry() {
        return new NavigationEntry(
                Group.PROGRAMME, "conversions.nav", "confetti", "/conversions", ORDER, false, SignedIn::manages);
    }

    @Bean
    NavigationEntry ownConversionsEntry() {
        return new NavigationEntry(
                Group.OWN, "conversions.nav", "confetti", "/conversions/mine", ORDER, false, me -> !me.manages());
    }
}
