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
    private readonly Dictionary<IParameterSymbol, UseKinds> _parameterPasses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(string Rule, IOperation Place), Finding> _findings = [];
    private readonly HashSet<ParameterNeed> _needs = [];
    private readonly HashSet<ISymbol> _writtenVariables = new(SymbolEqualityComparer.Default);
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

    /// <summary>A parameter was used, before or behind a test.</summary>
    public void ParameterPassed(IParameterSymbol parameter, UseKinds kind) =>
        _parameterPasses[parameter] = PassesOf(parameter) | kind;

    /// <summary>How a parameter was used, before or behind a test.</summary>
    public UseKinds PassesOf(IParameterSymbol parameter) => _parameterPasses.TryGetValue(parameter, out UseKinds kinds) ? kinds : UseKinds.None;

    /// <summary>Something was done, here or in a function that is called.</summary>
    public void Did(Behaviours behaviours) => Behaviours |= behaviours;

    /// <summary>What is done, here or in functions that are called.</summary>
    public Behaviours Behaviours { get; private set; }

    /// <summary>errno is looked at as the caller left it.</summary>
    public void ErrnoReportedFirst() => ReportsErrnoFirst = true;

    /// <summary>Whether errno is looked at as the caller left it.</summary>
    public bool ReportsErrnoFirst { get; private set; }

    /// <summary>The program sets errno.</summary>
    public void ErrnoAssigned() => AssignsErrno = true;

    /// <summary>Whether the program sets errno.</summary>
    public bool AssignsErrno { get; private set; }

    /// <summary>Something was written into memory that others can reach.</summary>
    public void WroteShared() => WritesShared = true;

    /// <summary>Whether anything is written into memory that others can reach.</summary>
    public bool WritesShared { get; private set; }

    /// <summary>A variable of the file was written.</summary>
    public void WroteVariable(ISymbol variable) => _writtenVariables.Add(variable);

    /// <summary>The variables of the file that are written.</summary>
    public IEnumerable<ISymbol> WrittenVariables => _writtenVariables;

    /// <summary>Any variable of the file may have been written.</summary>
    public void WroteAnyVariable() => WritesAnyVariable = true;

    /// <summary>Whether any variable of the file may be written.</summary>
    public bool WritesAnyVariable { get; private set; }

    /// <summary>A rule wants to know something of an argument.</summary>
    public void Need(ParameterNeed need) => _needs.Add(need);

    /// <summary>What rules want to know of the arguments.</summary>
    public IEnumerable<ParameterNeed> Needs => _needs;

    /// <summary>A rule has found something.</summary>
    public void Report(Finding finding)
    {
        if (!_findings.ContainsKey((finding.Rule.Id, finding.Place)))
        {
            _findings.Add((finding.Rule.Id, finding.Place), finding);
        }
    }

    /// <summary>Drops what was found.</summary>
    public void DropFindings() => _findings.Clear();

    /// <summary>What was found, in the program's order.</summary>
    public IEnumerable<Finding> Findings => _findings.Values.OrderBy(finding => finding.Place.Syntax.SpanStart);

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
