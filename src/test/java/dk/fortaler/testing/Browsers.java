package dk.fortaler.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.TestOrganisations.TestPerson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Real browsers with somebody signed in. A window that sees a script error, a refused resource or an answer of 500
 * fails the test that closes it. Not for several threads.
 */
@TestComponent
public final class Browsers implements DisposableBean {
    private static @Nullable Browser browser;

    private final Environment environment;
    private final SessionRepository<? extends Session> sessions;

    Browsers(Environment environment, SessionRepository<? extends Session> sessions) {
        this.environment = environment;
        this.sessions = sessions;
    }

    /** A browser window of somebody who is signed in (or of a stranger where the person is null). */
    public final class Window implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Window(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            context.onWebError(error -> complaints.add("script error: " + error.error()));
            context.onConsoleMessage(message -> {
                if (message.type().equals("error") && !isHarmless(message.text())) {
                    complaints.add("console: " + message.text());
                }
            });
        }

        /** A refused form; and a request that htmx gave up because a newer one replaced it, as it was told to. */
        private static boolean isHarmless(String message) {
            return message.contains("the server responded with a status of 4")
                    || message.startsWith("htmx:sendAbort")
                    || message.startsWith("htmx:afterRequest");
        }

        public Page page() {
            return page;
        }

        /** Opens an address of the application, like {@code /people}. */
        public Page go(String path) {
            page.navigate(address() + path);
            return page;
        }

        /** Nothing that axe knows of WCAG 2.2 A and AA is violated, and nothing is wider than the window. */
        public void checkAccessibility() {
            List<Rule> violations = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();
            assertThat(violations.stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getTarget() + " " + node.getHtml())
                                            .toList())
                            .toList())
                    .as("axe on %s", page.url())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels that %s is wider than the window", page.url())
                    .isEqualTo(0);
        }

        /** A picture of the whole page in {@code target/pictures/<name>.png}, to look at, where {@code -Dpictures} asks. */
        public void picture(String name) {
            if (System.getProperty("pictures") == null) {
                return;
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", name + ".png")));
        }

        @Override
        public void close() {
            Chromium.withPatience(context::close);
            assertThat(complaints).as("complaints of the browser").isEmpty();
        }
    }

    public Window open(@Nullable TestPerson person, Device device) {
        return open(person, device, ColorScheme.LIGHT, person == null ? Language.DA : person.language());
    }

    /** A browser in which scripts are switched off. */
    public Window openWithoutScripts(TestPerson person, Device device) {
        return open(person, device, ColorScheme.LIGHT, person.language(), false);
    }

    public Window open(@Nullable TestPerson person, Device device, ColorScheme scheme, Language language) {
        return open(person, device, scheme, language, true);
    }

    private Window open(
            @Nullable TestPerson person, Device device, ColorScheme scheme, Language language, boolean scripts) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setBypassCSP(false)
                        .setViewportSize(device.width, device.height)
                        .setHasTouch(device == Device.PHONE)
                        .setIsMobile(device == Device.PHONE)
                        .setColorScheme(scheme)
                        .setLocale(language.locale().toLanguageTag())
                        .setTimezoneId("Europe/Copenhagen"));
        context.setDefaultTimeout(15_000);
        if (person != null) {
            context.addCookies(List.of(new Cookie("fortaler", cookieOf(person)).setUrl(address())));
        }
        return new Window(context);
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    /** What a signed-in person's browser sends as the cookie {@code fortaler}. */
    public String cookieOf(TestPerson person) {
        return Base64.getEncoder().encodeToString(session(sessions, person).getBytes(StandardCharsets.UTF_8));
    }

    private static <S extends Session> String session(SessionRepository<S> sessions, TestPerson person) {
        S session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(person.principal(), null, List.of())));
        sessions.save(session);
        return session.getId();
    }

    private static synchronized Browser browser() {
        if (browser == null || !browser.isConnected()) {
            browser = Chromium.start();
        }
        return browser;
    }

    @Override
    public void destroy() {
        synchronized (Browsers.class) {
            if (browser != null) {
                browser.close();
                browser = null;
            }
        }
    }
}
