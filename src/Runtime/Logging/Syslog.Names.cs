using System;

namespace CSockTranslate.Runtime;

/// <summary>The names of priorities and facilities, as configuration files have them.</summary>
public static unsafe partial class Syslog
{
    /// <summary>The priorities by name, some by an older one too.</summary>
    public static _code* prioritynames { get; } = Table(
        ["alert", "crit", "debug", "emerg", "err", "error", "info", "none", "notice", "panic", "warn", "warning"],
        [LOG_ALERT, LOG_CRIT, LOG_DEBUG, LOG_EMERG, LOG_ERR, LOG_ERR, LOG_INFO, INTERNAL_NOPRI, LOG_NOTICE, LOG_EMERG, LOG_WARNING, LOG_WARNING]);

    /// <summary>The facilities by name.</summary>
    public static _code* facilitynames { get; } = Table(
        [
            "auth", "authpriv", "cron", "daemon", "ftp", "kern", "lpr", "mail", "mark", "news", "security", "syslog", "user", "uucp",
            "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
        ],
        [
            LOG_AUTH, LOG_AUTHPRIV, LOG_CRON, LOG_DAEMON, LOG_FTP, LOG_KERN, LOG_LPR, LOG_MAIL, INTERNAL_MARK, LOG_NEWS, LOG_AUTH, LOG_SYSLOG, LOG_USER,
            LOG_UUCP, LOG_LOCAL0, LOG_LOCAL1, LOG_LOCAL2, LOG_LOCAL3, LOG_LOCAL4, LOG_LOCAL5, LOG_LOCAL6, LOG_LOCAL7,
        ]);

    private static _code* Table(ReadOnlySpan<string> names, ReadOnlySpan<int> values)
    {
        _code* table = StaticStorage.Allocate<_code>(names.Length + 1);
        for (int i = 0; i < names.Length; i++)
        {
            sbyte* name = StaticStorage.Allocate<sbyte>(names[i].Length + 1);
            System.Text.Encoding.ASCII.GetBytes(names[i], new Span<byte>(name, names[i].Length));
            table[i] = new _code { c_name = name, c_val = values[i] };
        }

        table[names.Length] = new _code { c_name = null, c_val = -1 };
        return table;
    }
}
