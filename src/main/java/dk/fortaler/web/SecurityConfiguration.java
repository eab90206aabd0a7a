package dk.fortaler.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String[] FOR_EVERYBODY = {"/", "/assets/**", "/webjars/**", "/error", "/favicon.ico"};

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Without a session there is no right to abuse, so a form needs no token; the address itself is the key. */
    @Bean
    @Order(1)
    SecurityFilterChain guests(HttpSecurity http, ObjectProvider<GuestAddresses> guests) {
        List<PathPatternRequestMatcher> matchers = guests.stream()
                .flatMap(addresses -> addresses.patterns().stream())
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
        return headers(http)
                .securityMatcher(request -> matchers.stream().anyMatch(matcher -> matcher.matches(request)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain requests(HttpSecurity http, List<OpenAddresses> open, SignedInPersons persons) {
        String[] openPatterns = open.stream()
                .flatMap(addresses -> addresses.patterns().stream())
                .toArray(String[]::new);
        return headers(http)
                .securityContext(context -> context.securityContextRepository(securityContextRepository()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers(openPatterns)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInEntryPoint()))
                // The wish stands in the sign-in's address; remembered in a session, every crawler would have one.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .addFilterBefore(new SignedInFilter(persons), AuthorizationFilter.class)
                .build();
    }

    private static HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .addFilterBefore(new ContentSecurityFilter(), HeaderWriterFilter.class);
    }
}
