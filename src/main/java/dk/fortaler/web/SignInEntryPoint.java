package dk.fortaler.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads strangers to the sign-in, which remembers in its own address where they were going. */
final class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {
    private static final int LONGEST = 1_000;

    SignInEntryPoint() {
        super("/sign-in");
    }

    /** A part of a page leads the whole of it to the sign-in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", getLoginFormUrl());
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        super.commence(request, response, failure);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        String query = request.getQueryString();
        String wish = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean page = request.getMethod().equals("GET");
        return page && wish.length() <= LONGEST
                ? getLoginFormUrl() + "?then=" + URLEncoder.encode(wish, StandardCharsets.UTF_8)
                : getLoginFormUrl();
    }
}
