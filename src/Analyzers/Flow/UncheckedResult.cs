using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A result that is not tested for failure.</summary>
/// <param name="Call">The call.</param>
/// <param name="Function">The function called; it has a <see cref="ApiFunction.Check"/>.</param>
/// <param name="Used">Whether the result is used untested (and not merely ignored).</param>
internal sealed record UncheckedResult(IOperation Call, ApiFunction Function, bool Used);
