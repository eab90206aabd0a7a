package dk.fortaler.links.internal.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.links.internal.journal.ClickRecorder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedirectFilterTest extends FrontDoorContract {
    private Tomcat tomcat;

    @TempDir
    private Path base;

    @Override
    int open(RedirectDesk desk, Optional<ClickRecorder> recorder) {
        tomcat = new Tomcat();
        tomcat.setBaseDir(base.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", base.toString());
        Tomcat.addServlet(context, "application", new Application());
        context.addServletMappingDecoded("/", "application");
        FilterDef definition = new FilterDef();
        definition.setFilterName("links");
        definition.setFilter(new RedirectFilter(desk, recorder, Optional.of("go.example.dk")));
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("links");
        mapping.addURLPattern("/*");
        context.addFilterDef(definition);
        context.addFilterMap(mapping);
        try {
            tomcat.start();
        } catch (LifecycleException failure) {
            throw new IllegalStateException(failure);
        }
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    void shut() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void theShortDomainIsForLinksOnly() throws IOException {
        try (RawHttp http = new RawHttp(tomcat.getConnector().getLocalPort())) {
            assertThat(http.get("/abcd2345", "Host: GO.example.dk").answer().status())
                    .isEqualTo(302);
            assertThat(http.get("/sign-in", "Host: go.example.dk").answer().status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theRestOfTheSiteIsLeftAlone() throws IOException {
        try (RawHttp http = new RawHttp(tomcat.getConnector().getLocalPort())) {
            assertThat(http.get("/abcd2345").answer().status()).isEqualTo(200);
            assertThat(http.get("/sign-in").answer().status()).isEqualTo(200);
        }
    }

    private static final class Application extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }
}
