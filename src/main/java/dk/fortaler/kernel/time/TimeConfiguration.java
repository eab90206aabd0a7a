package dk.fortaler.kernel.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    /** The only source of the present; tests replace it to make clocks jump. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
