package dk.fortaler;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The whole of Fortaler: one process on one PostgreSQL. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Fortaler {
    public static void main(String[] arguments) {
        SpringApplication.run(Fortaler.class, arguments);
    }
}
