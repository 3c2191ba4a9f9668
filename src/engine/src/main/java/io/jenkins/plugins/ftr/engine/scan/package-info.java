/**
 * Results of account scanners (AWS Security Hub, Prowler) as evidence: what was checked in a real account, when, and with
 * which verdict. Reads files only; never asks AWS.
 */
package io.jenkins.plugins.ftr.engine.scan;
