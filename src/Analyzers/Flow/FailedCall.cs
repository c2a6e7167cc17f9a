using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>The call that the path is known to have failed in last, and what has become of errno since.</summary>
/// <param name="Call">The call.</param>
/// <param name="Function">The function.</param>
internal sealed record FailedCall(IOperation Call, ApiFunction Function)
{
    /// <summary>The call that has been made since and that may have changed errno, or null.</summary>
    public IOperation? ChangedBy { get; init; }

    /// <summary>The code of the failure (errno, or the result where that is the code), or null when it isn't known.</summary>
    public long? Code { get; init; }

    /// <summary>Whether the program has compared errno, or the failure's code, with something.</summary>
    public bool IsExamined { get; init; }
}
