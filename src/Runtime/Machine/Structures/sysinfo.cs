namespace CSockTranslate.Runtime;

/// <summary>The state of the machine (sysinfo(2)); 112 bytes.</summary>
public unsafe struct sysinfo
{
    /// <summary>Seconds since it started.</summary>
    public long uptime;

    /// <summary>The load of 1, 5 and 15 minutes, times 65536.</summary>
    public fixed ulong loads[3];

    /// <summary>Memory.</summary>
    public ulong totalram;

    /// <summary>Of it, free.</summary>
    public ulong freeram;

    /// <summary>Of it, shared.</summary>
    public ulong sharedram;

    /// <summary>Of it, in buffers.</summary>
    public ulong bufferram;

    /// <summary>Swap space.</summary>
    public ulong totalswap;

    /// <summary>Of it, free.</summary>
    public ulong freeswap;

    /// <summary>How many processes.</summary>
    public ushort procs;

    /// <summary>Not used.</summary>
    public ushort pad;

    /// <summary>High memory.</summary>
    public ulong totalhigh;

    /// <summary>Of it, free.</summary>
    public ulong freehigh;

    /// <summary>What the sizes count, in bytes.</summary>
    public uint mem_unit;
}
