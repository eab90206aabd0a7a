package dk.fortaler.testing;

import dk.fortaler.Fortaler;
import dk.fortaler.testing.furniture.Furnishing;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application, on a free port and a real PostgreSQL, started once for all tests that ask for it. Tests share
 * the database: each makes an organisation of its own ({@link TestOrganisations}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Fortaler.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestSettings.class)
@Import({
    TestOrganisations.class,
    TestClock.class,
    Background.class,
    Browsers.class,
    TestContent.class,
    TestCases.class,
    TestClub.class,
    Letters.class,
    Routes.class,
    House.class,
    Furnishing.class
})
public @interface FortalerTest {}
