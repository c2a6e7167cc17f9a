namespace CSockTranslate.Runtime;

/// <summary>When and from where a user was logged in last (4.4BSD <c>lastlog.h</c>); 292 bytes.</summary>
public unsafe struct lastlog
{
    /// <summary>When, in seconds since 1970-01-01.</summary>
    public int ll_time;

    /// <summary>On which terminal.</summary>
    public fixed sbyte ll_line[Utmp.UT_LINESIZE];

    /// <summary>From which host.</summary>
    public fixed sbyte ll_host[Utmp.UT_HOSTSIZE];
}
