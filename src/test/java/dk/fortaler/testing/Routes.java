package dk.fortaler.testing;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller of ours answers, as Spring knows them: a new page cannot be forgotten. */
@TestComponent
public final class Routes {
    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** @param pattern like {@code /people/{id}} */
    public record Route(HttpMethod method, String pattern) {
        public boolean reads() {
            return method.equals(HttpMethod.GET);
        }

        public boolean namesSomething() {
            return pattern.contains("{");
        }
    }

    public List<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("dk.fortaler"))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .flatMap(method ->
                                entry.getKey().getPatternValues().stream().map(pattern -> new Route(method, pattern))))
                .sorted(Comparator.comparing(Route::pattern)
                        .thenComparing(route -> route.method().name()))
                .toList();
    }
}
