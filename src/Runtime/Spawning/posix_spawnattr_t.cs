namespace CSockTranslate.Runtime;

/// <summary>How a child that is spawned differs from its parent (POSIX <c>spawn.h</c>); 336 bytes.</summary>
public unsafe struct posix_spawnattr_t
{
    /// <summary><c>POSIX_SPAWN_*</c>.</summary>
    public short __flags;

    /// <summary>Its group.</summary>
    public int __pgrp;

    /// <summary>The signals that get their default action.</summary>
    public sigset_t __sd;

    /// <summary>The signals that are blocked.</summary>
    public sigset_t __ss;

    /// <summary>Its priority.</summary>
    public sched_param __sp;

    /// <summary>How it is scheduled.</summary>
    public int __policy;

    /// <summary>Room that nothing uses.</summary>
    public fixed int __pad[16];
}
