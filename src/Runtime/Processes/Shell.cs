namespace CSockTranslate.Runtime.Processes;

/// <summary>The shell that runs commands for <c>system</c> and <c>popen</c>.</summary>
internal static unsafe class Shell
{
    /// <summary>Starts the shell on a command; its number or a negated error number.</summary>
    internal static int Start(CProcess process, sbyte* command, in Launch launch)
    {
        sbyte** arguments = stackalloc sbyte*[]
        {
            (sbyte*)"sh"u8.ToPointer(), (sbyte*)"-c"u8.ToPointer(), (sbyte*)"--"u8.ToPointer(), command, null,
        };
        return process.Host.Spawn((sbyte*)"/bin/sh"u8.ToPointer(), arguments, process.Environment.Strings, launch);
    }
}
