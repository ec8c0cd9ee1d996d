/** The English catalogue, after which the others are typed. */
import { client } from './client';
import { fields } from './fields';
import { ledger } from './ledger';
import { menu } from './menu';
import { pay } from './pay';
import { plan } from './plan';
import { problems } from './problems';
import { sheets } from './sheets';
import { simulation } from './simulation';
import { tables } from './tables';
import { team } from './team';

export const english = { client, fields, ledger, menu, pay, plan, problems, sheets, simulation, tables, team };

export type Catalogue = typeof english;
