package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shell's own pages: the phone's menu, and the choice of language before sign-in. */
@Controller
class ShellPages {
    @Bean
    static OpenAddresses openShell() {
        return new OpenAddresses(java.util.List.of("/language"));
    }

    @GetMapping("/menu")
    JteView menu() {
        return JteView.of("web/menu");
    }

    @PostMapping("/language")
    String language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Language.of(language)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(PageFactory.LANGUAGE_COOKIE, chosen.tag())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .sameSite("Lax")
                                .build()
                                .toString()));
        return "redirect:" + LocalAddress.or(back, "/");
    }
}
