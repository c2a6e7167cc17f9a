/* syslog_messages - what syslog prints with LOG_PERROR, and what passes the mask */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Syslog;
using CODE = CSockTranslate.Runtime._code;

internal static unsafe class SyslogMessages
{
    static int threshold = (1 << (LOG_NOTICE + 1)) - 1; /* a constant expression */

    static void report(int priority, sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;

        ap = new VaList(args);
        vsyslog(priority, format, ap);
    }

    static int find(CODE* table, sbyte* name)
    {
        while (table->c_name != null && strcmp(table->c_name, name) != 0)
            table++;
        return table->c_val;
    }

    static int main()
    {
        int priority;

        openlog("collector"u8, LOG_PERROR, LOG_DAEMON);
        errno = ENOENT;
        syslog(LOG_WARNING, "can't open %s: %m"u8, "/etc/collector.conf"u8);
        printf("errno is still %d\n"u8, errno);
        syslog(LOG_INFO, "a line of its own\n"u8);
        syslog(LOG_INFO | LOG_LOCAL3, "%s"u8, ""u8);
        report(LOG_ERR, "%d of %d, %5.1f%%"u8.ToPointer(), 3, 4, 75.0);

        printf("mask %#x\n"u8, setlogmask(threshold));
        printf("mask %#x\n"u8, setlogmask(0));
        for (priority = LOG_EMERG; priority <= LOG_DEBUG; priority++)
            syslog(priority, "priority %d"u8, priority);
        setlogmask((1 << LOG_DEBUG) | (1 << LOG_CRIT));
        syslog(LOG_CRIT, "critical"u8);
        syslog(LOG_ALERT, "not shown"u8);
        syslog(LOG_MAIL | LOG_DEBUG, "debug"u8);

        /* the identity is not copied */
        sbyte* name = stackalloc sbyte[16];
        "first"u8.CopyTo(name, 16);
        openlog(name, LOG_PERROR, LOG_USER);
        strcpy(name, "second"u8);
        syslog(LOG_CRIT, "who is it"u8);
        closelog();

        printf("%d %d %d\n"u8, find(prioritynames, "warning"u8.ToPointer()), find(prioritynames, "panic"u8.ToPointer()), find(prioritynames, "nothing"u8.ToPointer()));
        printf("%d %d %d\n"u8, find(facilitynames, "mail"u8.ToPointer()), find(facilitynames, "local7"u8.ToPointer()), find(facilitynames, "mark"u8.ToPointer()));
        printf("%d %d\n"u8, (LOG_MAIL | LOG_ERR) & LOG_PRIMASK, ((LOG_MAIL | LOG_ERR) & LOG_FACMASK) >> 3);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
