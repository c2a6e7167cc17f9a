namespace CSockTranslate.Runtime;

/// <summary>How a process ended (<c>utmp.h</c>); 4 bytes.</summary>
public struct exit_status
{
    /// <summary>The signal.</summary>
    public short e_termination;

    /// <summary>The status.</summary>
    public short e_exit;
}
