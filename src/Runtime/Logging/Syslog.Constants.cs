namespace CSockTranslate.Runtime;

/// <summary>Priorities, facilities and options.</summary>
public static unsafe partial class Syslog
{
    // Priorities.
    public const int LOG_EMERG = 0;
    public const int LOG_ALERT = 1;
    public const int LOG_CRIT = 2;
    public const int LOG_ERR = 3;
    public const int LOG_WARNING = 4;
    public const int LOG_NOTICE = 5;
    public const int LOG_INFO = 6;
    public const int LOG_DEBUG = 7;
    public const int LOG_PRIMASK = 0x07;

    // Facilities.
    public const int LOG_KERN = 0 << 3;
    public const int LOG_USER = 1 << 3;
    public const int LOG_MAIL = 2 << 3;
    public const int LOG_DAEMON = 3 << 3;
    public const int LOG_AUTH = 4 << 3;
    public const int LOG_SYSLOG = 5 << 3;
    public const int LOG_LPR = 6 << 3;
    public const int LOG_NEWS = 7 << 3;
    public const int LOG_UUCP = 8 << 3;
    public const int LOG_CRON = 9 << 3;
    public const int LOG_AUTHPRIV = 10 << 3;
    public const int LOG_FTP = 11 << 3;
    public const int LOG_LOCAL0 = 16 << 3;
    public const int LOG_LOCAL1 = 17 << 3;
    public const int LOG_LOCAL2 = 18 << 3;
    public const int LOG_LOCAL3 = 19 << 3;
    public const int LOG_LOCAL4 = 20 << 3;
    public const int LOG_LOCAL5 = 21 << 3;
    public const int LOG_LOCAL6 = 22 << 3;
    public const int LOG_LOCAL7 = 23 << 3;
    public const int LOG_NFACILITIES = 24;
    public const int LOG_FACMASK = 0x03f8;

    // Options of openlog.
    public const int LOG_PID = 0x01;
    public const int LOG_CONS = 0x02;
    public const int LOG_ODELAY = 0x04;
    public const int LOG_NDELAY = 0x08;
    public const int LOG_NOWAIT = 0x10;
    public const int LOG_PERROR = 0x20;

    // For tables that SYSLOG_NAMES asks for.
    public const int INTERNAL_NOPRI = 0x10;
    public const int INTERNAL_MARK = LOG_NFACILITIES << 3;
}
