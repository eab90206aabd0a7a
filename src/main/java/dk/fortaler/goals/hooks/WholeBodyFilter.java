package dk.fortaler.goals.hooks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a call's body whole: a form with files would be taken apart for its parameters, which fails before the hook could say
 * what is wrong. A call has no parameters.
 */
final class WholeBodyFilter extends OncePerRequestFilter {
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        static FilterRegistrationBean<WholeBodyFilter> wholeBodyFilter() {
            FilterRegistrationBean<WholeBodyFilter> registration = new FilterRegistrationBean<>(new WholeBodyFilter());
            registration.addUrlPatterns("/hooks/*");
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Whole(request), response);
    }

    private static final class Whole extends HttpServletRequestWrapper {
        Whole(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            String type = super.getContentType();
            boolean parts = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
            return parts ? "application/octet-stream" : type;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
