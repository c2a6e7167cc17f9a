using CSockTranslate.Runtime.Options;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>getopt.h</c> (POSIX <c>getopt</c>, GNU <c>getopt_long</c>): a program's options, one with each call.</summary>
/// <remarks>
/// Each function returns the option's character or value; -1 when there are no more; '?' for an option that is wrong, or ':' for one without its
/// argument if the options begin with a colon. Operands move behind the options as they are passed, unless the options begin with '+', which ends at
/// the first operand, or with '-', which gives operands as arguments of an option 1.
/// </remarks>
public static unsafe class Getopt
{
    /// <summary>The option has no argument.</summary>
    public const int no_argument = 0;

    /// <summary>The option has an argument.</summary>
    public const int required_argument = 1;

    /// <summary>The option may have an argument, behind '='.</summary>
    public const int optional_argument = 2;

    /// <summary>The argument of the option just found; null if it has none.</summary>
    public static ref sbyte* optarg => ref Variables->Argument;

    /// <summary>The index in argv of what comes next; at the end that of the first operand. 0 begins anew.</summary>
    public static ref int optind => ref Variables->Index;

    /// <summary>Whether errors are reported on the standard error output.</summary>
    public static ref int opterr => ref Variables->ReportsErrors;

    /// <summary>The character of an option that was wrong.</summary>
    public static ref int optopt => ref Variables->WrongOption;

    private static OptionVariables* Variables => CProcess.Current.Library.Options.Variables;

    /// <summary>Finds the next option (POSIX <c>getopt</c>).</summary>
    public static int getopt(int argc, sbyte** argv, CString optstring) => Scan(argc, argv, optstring, null, null, LongOptionForm.None);

    /// <summary>Finds the next option, which may be a long one after two dashes; its index goes to <paramref name="longindex"/> unless that is null.</summary>
    public static int getopt_long(int argc, sbyte** argv, CString optstring, option* longopts, int* longindex) =>
        Scan(argc, argv, optstring, longopts, longindex, LongOptionForm.TwoDashes);

    /// <summary><see cref="getopt_long"/> that also takes long options after a single dash.</summary>
    public static int getopt_long_only(int argc, sbyte** argv, CString optstring, option* longopts, int* longindex) =>
        Scan(argc, argv, optstring, longopts, longindex, LongOptionForm.OneDashToo);

    private static int Scan(int argc, sbyte** argv, CString optstring, option* longopts, int* longindex, LongOptionForm form) =>
        CProcess.Current.Library.Options.Next(new OptionRequest(argc, argv, optstring.Pointer, longopts, longindex, form));
}
