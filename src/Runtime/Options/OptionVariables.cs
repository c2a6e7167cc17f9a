namespace CSockTranslate.Runtime.Options;

/// <summary>The variables of <c>getopt</c> that a program sees, in memory that does not move.</summary>
internal unsafe struct OptionVariables
{
    /// <summary><c>optarg</c>.</summary>
    internal sbyte* Argument;

    /// <summary><c>optind</c>.</summary>
    internal int Index;

    /// <summary><c>opterr</c>.</summary>
    internal int ReportsErrors;

    /// <summary><c>optopt</c>.</summary>
    internal int WrongOption;
}
