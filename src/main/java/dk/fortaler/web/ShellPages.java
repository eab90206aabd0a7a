package dk.fortaler.web;

import dk.fortaler.kernel.text.Language;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
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
        Language.of(language).ifPresent(chosen -> LanguageChoice.keep(chosen, response));
        return "redirect:" + LocalAddress.or(back, "/");
    }
}
