/** Rules on who may do what: policies, roles, users, accounts. */
package io.jenkins.plugins.ftr.engine.rules.identity;
