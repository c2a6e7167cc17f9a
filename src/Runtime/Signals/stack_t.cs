namespace CSockTranslate.Runtime;

/// <summary>An alternate stack for signal handlers (POSIX <c>signal.h</c>); 24 bytes.</summary>
public unsafe struct stack_t
{
    /// <summary>Its lowest byte.</summary>
    public void* ss_sp;

    /// <summary><c>SS_*</c>.</summary>
    public int ss_flags;

    /// <summary>Its size in bytes.</summary>
    public ulong ss_size;
}
