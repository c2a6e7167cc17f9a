using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;

namespace CSockTranslate.Translator.Lowering;

/// <summary>Collects what is declared inside of a function but lives in the class in C#: types and variables with static storage duration.</summary>
internal sealed class LocalDeclarations : BoundTreeWalker
{
    private readonly List<Symbol> _types = [];
    private readonly List<BoundDeclarator> _staticVariables = [];
    private readonly List<(RecordSymbol Record, string Variable)> _unnamedRecords = [];

    private LocalDeclarations()
    {
    }

    /// <summary>The structures, unions and enumerations, in order.</summary>
    public IReadOnlyList<Symbol> Types => _types;

    /// <summary>The structures and unions without any name, with that of the variable that each was declared for.</summary>
    public IReadOnlyList<(RecordSymbol Record, string Variable)> UnnamedRecords => _unnamedRecords;

    /// <summary>The static variables with their initialisers, in order.</summary>
    public IReadOnlyList<BoundDeclarator> StaticVariables => _staticVariables;

    /// <summary>Looks through a function's body.</summary>
    public static LocalDeclarations Find(BoundBlock body)
    {
        LocalDeclarations declarations = new();
        declarations.Visit(body);
        return declarations;
    }

    /// <summary>The structure or union without any name that a declaration defines for its first variable; null if there is none.</summary>
    public static (RecordSymbol Record, string Variable)? FindUnnamedRecord(BoundDeclaration declaration)
    {
        RecordSymbol? unnamed = declaration.DeclaredTypes.OfType<RecordSymbol>()
            .LastOrDefault(record => record.Name.Length == 0 && record.NamingTypedef is null && record.ContainingRecord is null);
        return unnamed is not null && declaration.Declarators is [var first, ..] ? (unnamed, first.Symbol.Name) : null;
    }

    /// <inheritdoc/>
    protected override bool EnterStatement(BoundStatement statement)
    {
        if (statement is BoundDeclaration declaration)
        {
            _types.AddRange(declaration.DeclaredTypes);
            if (FindUnnamedRecord(declaration) is { } unnamed)
            {
                _unnamedRecords.Add(unnamed);
            }

            _staticVariables.AddRange(declaration.Declarators.Where(declarator =>
                declarator.Symbol is VariableSymbol { Duration: not StorageDuration.Automatic, Linkage: Linkage.None }));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool EnterExpression(BoundExpression expression) => false;
}
