namespace CSockTranslate.Runtime.Hosting;

/// <summary>Other processes.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>Whether the host process can be copied.</summary>
    internal virtual bool CanFork => false;

    /// <summary>Starts the host process's program anew in its place. Does not return, unless that fails.</summary>
    internal virtual void StartAgain(sbyte** arguments, sbyte** variables)
    {
    }

    /// <summary>Copies the host process (POSIX <c>fork</c>).</summary>
    internal virtual int Fork() => -Errno.ENOSYS;

    /// <summary>Replaces the host process by another program (POSIX <c>execve</c>); returns only if that fails.</summary>
    /// <param name="directory">Where a relative path starts, null for the working directory.</param>
    /// <param name="path">The program's file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Its environment.</param>
    /// <param name="flags"><c>AT_*</c> (execveat(2)).</param>
    /// <param name="launch">What else it gets.</param>
    internal virtual int Execute(Descriptors.OpenFile? directory, sbyte* path, sbyte** arguments, sbyte** variables, int flags, Processes.Launch launch) => -Errno.ENOSYS;

    /// <summary>Starts a program as a child; its number or a negated error number (POSIX <c>posix_spawn</c>).</summary>
    /// <param name="path">The program's file.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Its environment.</param>
    /// <param name="launch">What else it gets.</param>
    internal virtual int Spawn(sbyte* path, sbyte** arguments, sbyte** variables, Processes.Launch launch) => -Errno.ENOSYS;

    /// <summary>Waits for a child; 0 or its number (wait4(2)).</summary>
    internal virtual int WaitForChild(int process, int* status, int options, rusage* usage) => -Errno.ECHILD;

    /// <summary>Waits for a child and says what happened to it (POSIX <c>waitid</c>).</summary>
    internal virtual int WaitForChild(int kind, int number, siginfo_t* information, int options) => -Errno.ECHILD;

    /// <summary>Asks or sets a property of the process or the calling thread (prctl(2)).</summary>
    internal virtual int ControlProcess(int option, ulong first, ulong second, ulong third, ulong fourth) => -Errno.ENOSYS;

    /// <summary>Begins a session (POSIX <c>setsid</c>).</summary>
    internal virtual int BeginSession() => -Errno.ENOSYS;

    /// <summary>The session of a process, 0 for the caller's (POSIX <c>getsid</c>).</summary>
    internal virtual int GetSession(int process) => -Errno.ENOSYS;

    /// <summary>Puts a process into a group (POSIX <c>setpgid</c>).</summary>
    internal virtual int SetGroup(int process, int group) => -Errno.ENOSYS;

    /// <summary>The group of a process, 0 for the caller's (POSIX <c>getpgid</c>).</summary>
    internal virtual int GetGroup(int process) => process == 0 || process == ProcessId ? ProcessId : -Errno.ESRCH;
}
