package dk.fortaler.testing.furniture;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Finds the furniture of this package. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan
public class Furnishing {}
