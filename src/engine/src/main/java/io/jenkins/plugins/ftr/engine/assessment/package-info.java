/**
 * The state of every control and why: answers, justification, evidence, rules and scans weighed in the order that
 * {@code docs/assessment.md} gives.
 */
package io.jenkins.plugins.ftr.engine.assessment;
