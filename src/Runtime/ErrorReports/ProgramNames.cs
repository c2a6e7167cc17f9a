using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.ErrorReports;

/// <summary>The name of the program as messages show it (GNU <c>program_invocation_short_name</c>).</summary>
internal static unsafe class ProgramNames
{
    /// <summary>What follows the last slash of <c>argv[0]</c>; empty for a process without a program.</summary>
    public static sbyte* Short
    {
        get
        {
            sbyte* name = CProcess.Current.ProgramName;
            if (name == null)
            {
                return ""u8.ToPointer();
            }

            sbyte* slash = String.strrchr(name, '/');
            return slash == null ? name : slash + 1;
        }
    }
}
