@org.jspecify.annotations.NullMarked
package dk.fortaler.networks.web;
