namespace CSockTranslate.Runtime;

/// <summary>The system's names (POSIX <c>sys/utsname.h</c>); 390 bytes.</summary>
public unsafe struct utsname
{
    /// <summary>The system.</summary>
    public fixed sbyte sysname[65];

    /// <summary>The machine in the network.</summary>
    public fixed sbyte nodename[65];

    /// <summary>The release of the system.</summary>
    public fixed sbyte release[65];

    /// <summary>Its version.</summary>
    public fixed sbyte version[65];

    /// <summary>The kind of machine.</summary>
    public fixed sbyte machine[65];

    /// <summary>The NIS domain.</summary>
    public fixed sbyte domainname[65];
}
