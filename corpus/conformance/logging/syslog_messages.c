/* syslog_messages - what syslog prints with LOG_PERROR, and what passes the mask */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#define SYSLOG_NAMES
#include <syslog.h>

static int threshold = LOG_UPTO(LOG_NOTICE); /* a constant expression */

static void report(int priority, const char *format, ...)
{
    va_list ap;

    va_start(ap, format);
    vsyslog(priority, format, ap);
    va_end(ap);
}

static int find(const CODE *table, const char *name)
{
    while (table->c_name != NULL && strcmp(table->c_name, name) != 0)
        table++;
    return table->c_val;
}

int main(void)
{
    int priority;

    openlog("collector", LOG_PERROR, LOG_DAEMON);
    errno = ENOENT;
    syslog(LOG_WARNING, "can't open %s: %m", "/etc/collector.conf");
    printf("errno is still %d\n", errno);
    syslog(LOG_INFO, "a line of its own\n");
    syslog(LOG_INFO | LOG_LOCAL3, "%s", "");
    report(LOG_ERR, "%d of %d, %5.1f%%", 3, 4, 75.0);

    printf("mask %#x\n", setlogmask(threshold));
    printf("mask %#x\n", setlogmask(0));
    for (priority = LOG_EMERG; priority <= LOG_DEBUG; priority++)
        syslog(priority, "priority %d", priority);
    setlogmask(LOG_MASK(LOG_DEBUG) | LOG_MASK(LOG_CRIT));
    syslog(LOG_CRIT, "critical");
    syslog(LOG_ALERT, "not shown");
    syslog(LOG_MAKEPRI(LOG_MAIL, LOG_DEBUG), "debug");

    /* the identity is not copied */
    char name[16] = "first";
    openlog(name, LOG_PERROR, LOG_USER);
    strcpy(name, "second");
    syslog(LOG_CRIT, "who is it");
    closelog();

    printf("%d %d %d\n", find(prioritynames, "warning"), find(prioritynames, "panic"), find(prioritynames, "nothing"));
    printf("%d %d %d\n", find(facilitynames, "mail"), find(facilitynames, "local7"), find(facilitynames, "mark"));
    printf("%d %d\n", LOG_PRI(LOG_MAIL | LOG_ERR), LOG_FAC(LOG_MAIL | LOG_ERR));
    return 0;
}
