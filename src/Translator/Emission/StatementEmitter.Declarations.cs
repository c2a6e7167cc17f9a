using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

// Declarations of local variables. One C declaration becomes one C# declaration for each type that its declarators have.
internal sealed partial class StatementEmitter
{
    private void EmitDeclaration(BoundDeclaration declaration, List<StatementSyntax> into)
    {
        List<(VariableSymbol Variable, BoundInitializer? Initializer)> variables = [.. GetLocals(declaration)];
        if (variables.Count == 0)
        {
            // Types, prototypes and static variables stand in the class; their comments go to what comes next.
            return;
        }

        SyntaxTriviaList leading = TakeLeading(declaration);
        List<StatementSyntax> statements = [];
        for (int i = 0; i < variables.Count;)
        {
            if (IsOverAligned(variables[i].Variable))
            {
                EmitOverAligned(variables[i].Variable, variables[i].Initializer, statements);
                i++;
                continue;
            }

            if (variables[i].Variable.Type.Desugared is not ArrayType && !_declared.Add(variables[i].Variable))
            {
                EmitLateValue(variables[i].Variable, variables[i].Initializer, statements);
                i++;
                continue;
            }

            if (variables[i].Variable.Type.Desugared is ArrayType)
            {
                EmitArray(variables[i].Variable, variables[i].Initializer, statements);
                i++;
                continue;
            }

            i = EmitGroup(variables, i, statements);
        }

        SyntaxTriviaList trailing = EndOf(declaration).TrailingTrivia;
        if (statements.Count == 0)
        {
            // Everything was allocated before the loop; what stood around the declaration is kept on an empty line of its own.
            KeepTrivia(leading, trailing, into);
            return;
        }

        for (int i = 0; i < statements.Count; i++)
        {
            SyntaxTriviaList before = i == 0 ? leading : TriviaList(Whitespace(_context.Indentation));
            StatementSyntax statement = statements[i].PrecededBy(before);
            into.Add((i + 1 == statements.Count ? statement.WithTrailingTrivia(trailing) : statement).WithOrigin(declaration.Syntax.Span));
        }
    }

    private void KeepTrivia(SyntaxTriviaList leading, SyntaxTriviaList trailing, List<StatementSyntax> into)
    {
        bool hasComment = leading.Concat(trailing).Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        if (hasComment)
        {
            into.Add(EmptyStatement(Token(default, SyntaxKind.SemicolonToken, trailing)).WithLeadingTrivia(leading));
        }
    }

    private IEnumerable<(VariableSymbol Variable, BoundInitializer? Initializer)> GetLocals(BoundDeclaration declaration)
    {
        foreach (BoundDeclarator declarator in declaration.Declarators)
        {
            if (declarator.Symbol is VariableSymbol { Duration: StorageDuration.Automatic, Linkage: Linkage.None } variable
                && !_function.InlinedLengths.ContainsKey(variable))
            {
                yield return (variable, declarator.Initializer);
            }
        }
    }

    // Takes as many variables as share one spelled type; an initialiser that needs statements of its own ends the group.
    private int EmitGroup(List<(VariableSymbol Variable, BoundInitializer? Initializer)> variables, int start, List<StatementSyntax> statements)
    {
        CSharpType type = _context.Types.Map(variables[start].Variable.Type);
        string spelling = type.Syntax.ToString();
        SeparatedSyntaxListBuilder declarators = new(", ");
        List<StatementSyntax> stores = [];
        int index = start;
        while (index < variables.Count && stores.Count == 0)
        {
            (VariableSymbol variable, BoundInitializer? initializer) = variables[index];
            bool isOther = variable.Type.Desugared is ArrayType || IsOverAligned(variable)
                || variable.IsArrayLength != variables[start].Variable.IsArrayLength
                || _context.Types.Map(variable.Type).Syntax.ToString() != spelling;
            if (isOther || (index > start && !_declared.Add(variable)))
            {
                break;
            }

            declarators.Add(VariableDeclarator(
                Identifiers.Token(_expressions.Locals![variable]), null, EmitInitialValue(variable, type, initializer, stores)));
            index++;
        }

        VariableDeclarationSyntax declaration = VariableDeclaration(
            type.Syntax.WithTrailingTrivia(Space), declarators.ToList<VariableDeclaratorSyntax>());
        statements.Add(LocalDeclarationStatement(default, declaration, EndOfLine()));
        statements.AddRange(stores);
        return index;
    }

    // The initial value of a variable that has been declared before, where jumps don't pass it by.
    private void EmitLateValue(VariableSymbol variable, BoundInitializer? initializer, List<StatementSyntax> statements)
    {
        if (initializer is null)
        {
            return;
        }

        List<StatementSyntax> stores = [];
        EqualsValueClauseSyntax value = EmitInitialValue(variable, _context.Types.Map(variable.Type), initializer, stores)!;
        statements.Add(ExpressionStatement(
            AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                IdentifierName(Identifiers.Token(_expressions.Locals![variable])),
                Layout.Spaced(SyntaxKind.EqualsToken),
                value.Value),
            EndOfLine()));
        statements.AddRange(stores);
    }

    private EqualsValueClauseSyntax? EmitInitialValue(
        VariableSymbol variable, CSharpType type, BoundInitializer? initializer, List<StatementSyntax> stores)
    {
        ExpressionSyntax? value = null;
        if (initializer is BoundExpressionInitializer scalar)
        {
            value = _expressions.EmitAs(scalar.Expression, type);
        }
        else if (initializer is not null)
        {
            InitializerEmitter initializers = new(_context, _expressions);
            value = initializers.EmitRecordValue(initializer, type);
            IdentifierNameSyntax name = IdentifierName(Identifiers.Token(_expressions.Locals![variable]));
            stores.AddRange(initializers.EmitArrayMemberStores(name, initializer).Select(store => (StatementSyntax)ExpressionStatement(store, EndOfLine())));
        }
        else if (_function.NeedsInitialization.Contains(variable))
        {
            return EqualsValueClause(Layout.Spaced(SyntaxKind.EqualsToken), ExpressionEmitter.DefaultValue(type)).WithIndeterminateValue();
        }

        return value is null ? null : EqualsValueClause(Layout.Spaced(SyntaxKind.EqualsToken), value);
    }

    private void EmitArray(VariableSymbol variable, BoundInitializer? initializer, List<StatementSyntax> statements)
    {
        ArrayType array = (ArrayType)variable.Type.Desugared;
        CSharpType element = _context.Types.Map(TypeMapper.GetInnermostElement(array));
        IdentifierNameSyntax name = IdentifierName(Identifiers.Token(_expressions.Locals![variable]));
        if (array.IsVariableLength)
        {
            EmitVariableLengthArray(variable, name, element, initializer, statements);
            return;
        }

        InitializerEmitter initializers = new(_context, _expressions);
        bool isMoved = _allocationsBeforeLoop is not null;
        if (!isMoved && initializer is not null && initializers.TryEmitElements(array, initializer, element) is { } elements)
        {
            statements.Add(DeclareArray(name, element, EmitStackAllocation(element, null, elements)));
            return;
        }

        StackAllocArrayCreationExpressionSyntax memory = EmitStackAllocation(element, _expressions.EmitAllocatedCount(array), null);
        StatementSyntax allocation = DeclareArray(name, element, initializer is null ? memory.WithIndeterminateValue() : memory);
        bool isAllocated = !_declared.Add(variable);
        if (isMoved && !isAllocated)
        {
            _allocationsBeforeLoop!.Add(allocation.WithLeadingTrivia(Whitespace(_context.Indentation)));
        }
        else if (!isAllocated)
        {
            statements.Add(allocation);
        }

        if (initializer is null || (!isMoved && InitializerEmitter.IsZero(initializer)))
        {
            return;
        }

        if (isMoved && initializer is not BoundStringInitializer)
        {
            // A new round starts from zeros where no value is given (C11 §6.7.9p21).
            statements.Add(ExpressionStatement(initializers.EmitClear(name, array), EndOfLine()));
        }

        statements.AddRange(initializers.EmitArrayStores(name, initializer).Select(store => ExpressionStatement(store, EndOfLine())));
    }

    private void EmitVariableLengthArray(
        VariableSymbol variable, IdentifierNameSyntax name, CSharpType element, BoundInitializer? initializer, List<StatementSyntax> statements)
    {
        bool isEarly = _function.Storages.IsDeclaredEarly(variable);
        if (isEarly && _declared.Add(variable))
        {
            statements.Add(DeclareArray(name, element, LiteralExpression(SyntaxKind.NullLiteralExpression)));
            return;
        }

        if (_function.Storages.GetRestart(variable) is { } restart)
        {
            ExpressionSyntax clear = MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, _expressions.EmitLocalName(restart), IdentifierName("Clear"));
            statements.Add(ExpressionStatement(InvocationExpression(clear), EndOfLine()));
        }

        ExpressionSyntax memory = _expressions.EmitAutomaticAllocation(variable, element);
        statements.Add(isEarly
            ? ExpressionStatement(
                AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, name, Layout.Spaced(SyntaxKind.EqualsToken), memory), EndOfLine())
            : DeclareArray(name, element, memory));
        if (initializer is not null)
        {
            statements.Add(ExpressionStatement(_expressions.EmitClear(name, variable.Type), EndOfLine()));
        }

        if (_function.Storages.GetMarkBehind(variable) is { } mark)
        {
            statements.Add(DeclareStorage(mark, default));
        }
    }

    // using AutomaticStorage storage = new();
    private LocalDeclarationStatementSyntax DeclareStorage(VariableSymbol storage, SyntaxToken usingKeyword)
    {
        VariableDeclaratorSyntax declarator = VariableDeclarator(
            _expressions.EmitLocalName(storage).Identifier,
            null,
            EqualsValueClause(
                Layout.Spaced(SyntaxKind.EqualsToken), ImplicitObjectCreationExpression(Token(SyntaxKind.NewKeyword), ArgumentList(), null)));
        return LocalDeclarationStatement(
            default,
            usingKeyword,
            default,
            VariableDeclaration(IdentifierName("AutomaticStorage").WithTrailingTrivia(Space), SingletonSeparatedList(declarator)),
            EndOfLine());
    }

    // The storage of a block for what it frees at its end, declared at its beginning.
    private void EmitStorage(BoundBlock block, List<StatementSyntax> into)
    {
        if (_function.Storages.GetStorage(block) is { } storage)
        {
            into.Insert(0, DeclareStorage(storage, Layout.Followed(SyntaxKind.UsingKeyword)).WithLeadingTrivia(Whitespace(_context.Indentation)));
        }
    }

    private static LocalDeclarationStatementSyntax DeclareArray(IdentifierNameSyntax name, CSharpType element, ExpressionSyntax allocation)
    {
        VariableDeclaratorSyntax declarator = VariableDeclarator(
            name.Identifier, null, EqualsValueClause(Layout.Spaced(SyntaxKind.EqualsToken), allocation));
        return LocalDeclarationStatement(
            default,
            VariableDeclaration(PointerType(element.Syntax).WithTrailingTrivia(Space), SingletonSeparatedList(declarator)),
            EndOfLine());
    }

    private static StackAllocArrayCreationExpressionSyntax EmitStackAllocation(
        CSharpType element, ExpressionSyntax? count, InitializerExpressionSyntax? elements) =>
        StackAllocArrayCreationExpression(
            Layout.Followed(SyntaxKind.StackAllocKeyword),
            SyntaxFactory.ArrayType(
                element.Syntax,
                SingletonList(ArrayRankSpecifier(SingletonSeparatedList(count ?? OmittedArraySizeExpression())))),
            elements);

    // Whether a declaration is one of C#'s, without statements behind it.
    private bool CanStandInHeader(BoundDeclaration declaration)
    {
        List<(VariableSymbol Variable, BoundInitializer? Initializer)> variables = [.. GetLocals(declaration)];
        return variables.Count > 0
            && variables.TrueForAll(local => local.Variable.Type.Desugared is not ArrayType && !IsOverAligned(local.Variable)
                && (local.Initializer is null || !InitializerEmitter.HasArrayMembers(local.Initializer)))
            && variables.Select(local => _context.Types.Map(local.Variable.Type).Syntax.ToString()).Distinct().Count() == 1;
    }

    private VariableDeclarationSyntax EmitForDeclaration(BoundDeclaration declaration)
    {
        List<StatementSyntax> statements = [];
        EmitGroup([.. GetLocals(declaration)], 0, statements);
        return ((LocalDeclarationStatementSyntax)statements[0]).Declaration;
    }
}
