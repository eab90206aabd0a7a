@org.jspecify.annotations.NullMarked
package dk.fortaler.insight.web;
