using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering.EvaluationOrder;

/// <summary>What evaluating an expression, or calling a function, reads and changes.</summary>
internal sealed class Effects
{
    /// <summary>The place that nearly every library call may change: two calls do not have to keep their order for it.</summary>
    public const string ErrorNumber = "errno";

    private readonly HashSet<object> _reads = [];
    private readonly HashSet<object> _writes = [];

    /// <summary>Whether it does something that can be seen from outside, such as output.</summary>
    public bool IsVisible { get; set; }

    /// <summary>Whether it reads through pointers.</summary>
    public bool ReadsMemory { get; set; }

    /// <summary>Whether it writes through pointers.</summary>
    public bool WritesMemory { get; set; }

    /// <summary>Whether it reads a variable of the library, which what can be seen from outside may change.</summary>
    public bool ReadsLibrary { get; set; }

    /// <summary>Whether it calls a function.</summary>
    public bool Calls { get; set; }

    /// <summary>Whether it changes nothing.</summary>
    public bool IsPure => !IsVisible && !WritesMemory && _writes.Count == 0;

    /// <summary>Notes a variable, or a place in the library, that is read.</summary>
    public void Read(object place) => _reads.Add(place);

    /// <summary>Notes a variable, or a place in the library, that is changed.</summary>
    public void Write(object place) => _writes.Add(place);

    /// <summary>Adds the effects of something else.</summary>
    /// <returns>Whether there was anything new.</returns>
    public bool Add(Effects other)
    {
        int count = _reads.Count + _writes.Count;
        (bool, bool, bool, bool, bool) before = (IsVisible, ReadsMemory, WritesMemory, ReadsLibrary, Calls);
        _reads.UnionWith(other._reads);
        _writes.UnionWith(other._writes);
        IsVisible |= other.IsVisible;
        ReadsMemory |= other.ReadsMemory;
        WritesMemory |= other.WritesMemory;
        ReadsLibrary |= other.ReadsLibrary;
        Calls |= other.Calls;
        return count != _reads.Count + _writes.Count || before != (IsVisible, ReadsMemory, WritesMemory, ReadsLibrary, Calls);
    }

    /// <summary>The effects that outlive a call: those on the function's own variables are gone.</summary>
    public Effects OutsideOfFunction()
    {
        Effects outside = new() { IsVisible = IsVisible, ReadsMemory = ReadsMemory, WritesMemory = WritesMemory, ReadsLibrary = ReadsLibrary };
        outside._reads.UnionWith(_reads.Where(IsLasting));
        outside._writes.UnionWith(_writes.Where(IsLasting));
        return outside;
    }

    /// <summary>Whether it makes a difference which of two is evaluated first.</summary>
    public static bool Conflict(Effects first, Effects second) =>
        (first.IsVisible && second.IsVisible) || first.Disturbs(second) || second.Disturbs(first);

    /// <summary>
    /// As <see cref="Conflict"/> for the two sides of an assignment: without calls, C lets them have no object in common that one of them changes
    /// (C11 §6.5p2), so only what they name themselves counts.
    /// </summary>
    public static bool Meet(Effects first, Effects second) => first.Calls || second.Calls
        ? Conflict(first, second)
        : first.ChangesWhatIsNamed(second) || second.ChangesWhatIsNamed(first);

    /// <summary>Whether this changes something that another one reads or changes.</summary>
    public bool Disturbs(Effects other) =>
        ChangesWhatIsNamed(other)
        || (IsVisible && other.ReadsLibrary)
        || (WritesMemory && (other.ReadsMemory || other.WritesMemory || other._reads.Any(IsExposed) || other._writes.Any(IsExposed)))
        || (other.ReadsMemory && _writes.Any(IsExposed));

    private bool ChangesWhatIsNamed(Effects other) =>
        _writes.Any(place => other._reads.Contains(place) || (other._writes.Contains(place) && !ErrorNumber.Equals(place)));

    private static bool IsLasting(object place) => place is not VariableSymbol { Duration: StorageDuration.Automatic };

    // A pointer may lead to it.
    private static bool IsExposed(object place) => place is VariableSymbol { IsAddressTaken: true };
}
