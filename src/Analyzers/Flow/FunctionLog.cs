using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>What the engine observes while it runs over one function, on any path.</summary>
internal sealed class FunctionLog
{
    private readonly Dictionary<IOperation, Leak> _leaks = [];
    private readonly Dictionary<IOperation, ApiFunction> _results = [];
    private readonly HashSet<IOperation> _read = [];
    private readonly HashSet<IOperation> _usedUntested = [];
    private readonly HashSet<IOperation> _released = [];
    private readonly Dictionary<IOperation, Leak> _heldAtEnd = [];
    private readonly Dictionary<IParameterSymbol, UseKinds> _parameterUses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IParameterSymbol> _testedParameters = new(SymbolEqualityComparer.Default);

    /// <summary>A call whose result has to be looked at was made.</summary>
    public void Called(IOperation call, ApiFunction function) => _results[call] = function;

    /// <summary>The call's result was tested, or went where somebody else can test it.</summary>
    public void Read(IOperation call) => _read.Add(call);

    /// <summary>The call's result was used before any test.</summary>
    public void UsedUntested(IOperation call) => _usedUntested.Add(call);

    /// <summary>What the call acquired was given back, or went where somebody else can give it back.</summary>
    public void Released(IOperation call) => _released.Add(call);

    /// <summary>A parameter was used before any test.</summary>
    public void ParameterUsed(IParameterSymbol parameter, UseKinds kind) =>
        _parameterUses[parameter] = (_parameterUses.TryGetValue(parameter, out UseKinds kinds) ? kinds : UseKinds.None) | kind;

    /// <summary>A parameter was tested.</summary>
    public void ParameterTested(IParameterSymbol parameter) => _testedParameters.Add(parameter);

    /// <summary>A resource got out of reach.</summary>
    public void Leaked(Leak leak)
    {
        if (!_leaks.TryGetValue(leak.Call, out Leak? known) || Precedes(leak, known))
        {
            _leaks[leak.Call] = leak;
        }
    }

    /// <summary>A resource was held where the process ends regularly; that is a leak only if no path ever gives it back.</summary>
    public void HeldAtEnd(Leak leak)
    {
        if (!_heldAtEnd.TryGetValue(leak.Call, out Leak? known) || Precedes(leak, known))
        {
            _heldAtEnd[leak.Call] = leak;
        }
    }

    /// <summary>How a parameter was used before any test.</summary>
    public UseKinds UsesOf(IParameterSymbol parameter) => _parameterUses.TryGetValue(parameter, out UseKinds kinds) ? kinds : UseKinds.None;

    /// <summary>Whether a parameter was tested.</summary>
    public bool IsTested(IParameterSymbol parameter) => _testedParameters.Contains(parameter);

    /// <summary>Results used untested, and results that were stored but that no path ever looked at.</summary>
    public IEnumerable<UncheckedResult> UncheckedResults()
    {
        foreach (KeyValuePair<IOperation, ApiFunction> result in _results)
        {
            bool used = _usedUntested.Contains(result.Key);
            if (used || (result.Value.Check is { MustBeRead: true } && !_read.Contains(result.Key)))
            {
                yield return new(result.Key, result.Value, used);
            }
        }
    }

    /// <summary>The resources that got out of reach.</summary>
    public IEnumerable<Leak> Leaks() =>
        _leaks.Values.Concat(_heldAtEnd.Values.Where(leak => !_leaks.ContainsKey(leak.Call) && !_released.Contains(leak.Call)));

    private static bool Precedes(Leak one, Leak other) =>
        one.Cause != other.Cause ? one.Cause < other.Cause : Position(one) < Position(other);

    private static int Position(Leak leak) => leak.Exit?.Syntax.SpanStart ?? int.MaxValue;
}
